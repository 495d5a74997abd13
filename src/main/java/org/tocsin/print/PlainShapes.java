package org.tocsin.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The shapes and words of a picture as {@code diagram} writes it: one list, looks as attributes, no groups. */
final class PlainShapes {
    private static final Pattern STEP =
            Pattern.compile("([MLHVCQSTAZmlhvcqstaz])|(-?[0-9]*\\.?[0-9]+(?:[eE]-?[0-9]+)?)");
    private static final double KAPPA = 0.5522847498;

    private final Element svg;
    private final Letters letters;

    PlainShapes(Element svg, Letters letters) {
        this.svg = svg;
        this.letters = letters;
    }

    void draw(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element shape) {
                if (shape.getNodeName().equals("text")) {
                    write(graphics, shape);
                } else {
                    draw(graphics, shape);
                }
            }
        }
    }

    private static void draw(Graphics2D graphics, Element element) {
        Shape shape = switch (element.getNodeName()) {
            case "rect" ->
                new RoundRectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        2 * number(element, "rx"),
                        2 * number(element, "ry"));
            case "line" ->
                new Line2D.Double(
                        number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
            case "circle" -> ellipse(element, number(element, "r"), number(element, "r"));
            case "ellipse" -> ellipse(element, number(element, "rx"), number(element, "ry"));
            case "polygon" -> path("M" + element.getAttribute("points") + "Z");
            case "polyline" -> path("M" + element.getAttribute("points"));
            case "path" -> path(element.getAttribute("d"));
            default -> new Path2D.Double();
        };
        Color fill = colour(element.getAttribute("fill"), "#000");
        if (fill != null
                && !(shape instanceof Line2D)
                && !element.getAttribute("fill-opacity").equals("0")) {
            graphics.setColor(fill);
            graphics.fill(shape);
        }
        Color line = colour(element.getAttribute("stroke"), "none");
        if (line != null) {
            graphics.setColor(line);
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        }
    }

    private static Shape ellipse(Element element, double across, double up) {
        return new Ellipse2D.Double(number(element, "cx") - across, number(element, "cy") - up, 2 * across, 2 * up);
    }

    private static BasicStroke stroke(Element element) {
        float width = element.hasAttribute("stroke-width") ? (float) number(element, "stroke-width") : 1;
        String dashes = element.getAttribute("stroke-dasharray");
        if (dashes.isEmpty() || dashes.equals("none")) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10);
        }
        double[] lengths = Arrays.stream(dashes.split("[ ,]+", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        float[] pattern = new float[lengths.length];
        for (int at = 0; at < lengths.length; at++) {
            pattern[at] = (float) lengths[at];
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern, 0);
    }

    /** Words as the outlines of our letters, set as wide as the picture measured them. */
    private void write(Graphics2D graphics, Element text) {
        String words = text.getTextContent();
        boolean strong = !text.getAttribute("font-weight").isEmpty()
                && !text.getAttribute("font-weight").equals("normal")
                && !text.getAttribute("font-weight").equals("400");
        double size = number(text, "font-size");
        try {
            Path2D outlines = letters.outlines(words, strong);
            double natural = letters.width(words, strong) * size;
            double wanted = number(text, "textLength");
            double across = wanted > 0 && natural > 0 ? wanted / natural : 1;
            AffineTransform place = new AffineTransform();
            place.translate(number(text, "x"), number(text, "y"));
            place.scale(size * across, -size);
            Color fill = colour(text.getAttribute("fill"), "#000");
            graphics.setColor(fill == null ? Color.BLACK : fill);
            graphics.fill(outlines.createTransformedShape(place));
            if (text.getAttribute("text-decoration").contains("underline")) {
                graphics.setStroke(new BasicStroke((float) (size / 16)));
                double below = number(text, "y") + size / 8;
                graphics.draw(new Line2D.Double(
                        number(text, "x"), below, number(text, "x") + Math.max(wanted, natural * across), below));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw the words " + words, e);
        }
    }

    /** The path of an SVG, of which arcs are drawn as the lines between their ends. */
    private static Path2D path(String steps) {
        Path2D path = new Path2D.Double();
        Matcher step = STEP.matcher(steps);
        char command = 'M';
        double[] numbers = new double[7];
        int read = 0;
        while (step.find()) {
            if (step.group(1) != null) {
                command = step.group(1).charAt(0);
                read = 0;
                if (command == 'Z' || command == 'z') {
                    path.closePath();
                }
                continue;
            }
            numbers[read++] = Double.parseDouble(step.group(2));
            if (read == wants(command)) {
                go(path, command, numbers);
                read = 0;
                command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            }
        }
        return path;
    }

    private static int wants(char command) {
        return switch (Character.toUpperCase(command)) {
            case 'H', 'V' -> 1;
            case 'M', 'L', 'T' -> 2;
            case 'Q', 'S' -> 4;
            case 'C' -> 6;
            default -> 7;
        };
    }

    private static void go(Path2D path, char command, double[] to) {
        var here = path.getCurrentPoint();
        double x = here == null ? 0 : here.getX();
        double y = here == null ? 0 : here.getY();
        boolean relative = Character.isLowerCase(command);
        double left = relative ? x : 0;
        double top = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> path.moveTo(left + to[0], top + to[1]);
            case 'L', 'T' -> path.lineTo(left + to[0], top + to[1]);
            case 'H' -> path.lineTo(left + to[0], y);
            case 'V' -> path.lineTo(x, top + to[0]);
            case 'Q' -> path.quadTo(left + to[0], top + to[1], left + to[2], top + to[3]);
            case 'S' -> path.quadTo(left + to[0], top + to[1], left + to[2], top + to[3]);
            case 'C' -> path.curveTo(left + to[0], top + to[1], left + to[2], top + to[3], left + to[4], top + to[5]);
            default -> quarter(path, x, y, to[0], to[1], to[4] > 0, left + to[5], top + to[6]);
        }
    }

    /** A quarter of an ellipse, the arc that rounds a corner; a longer one is near enough. */
    private static void quarter(
            Path2D path, double x, double y, double across, double up, boolean clockwise, double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        boolean flatFirst = clockwise == (dx * dy > 0);
        double kx = Math.min(1, across / Math.max(1e-9, Math.abs(dx))) * KAPPA;
        double ky = Math.min(1, up / Math.max(1e-9, Math.abs(dy))) * KAPPA;
        if (flatFirst) {
            path.curveTo(x + dx * kx, y, toX, toY - dy * ky, toX, toY);
        } else {
            path.curveTo(x, y + dy * ky, toX - dx * kx, toY, toX, toY);
        }
    }

    private static @Nullable Color colour(String value, String otherwise) {
        String name = value.isEmpty() ? otherwise : value.toLowerCase(Locale.ROOT);
        if (name.equals("none") || name.equals("transparent")) {
            return null;
        }
        if (!name.startsWith("#")) {
            return name.equals("white") ? Color.WHITE : Color.BLACK;
        }
        String digits = name.substring(1);
        if (digits.length() == 3 || digits.length() == 4) {
            StringBuilder twice = new StringBuilder();
            digits.chars().forEach(digit -> twice.append((char) digit).append((char) digit));
            digits = twice.toString();
        }
        return digits.length() == 8 && digits.endsWith("00")
                ? null
                : new Color(Integer.parseInt(digits.substring(0, 6), 16));
    }

    /** Attributes that HTML spells in small letters, as a parser of it may have made them. */
    private static double number(Element element, String name) {
        String value = element.hasAttribute(name)
                ? element.getAttribute(name)
                : element.getAttribute(name.toLowerCase(Locale.ROOT));
        return value.isEmpty() ? 0 : Double.parseDouble(value.replace("px", ""));
    }
}
