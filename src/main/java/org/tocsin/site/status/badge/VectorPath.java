package org.tocsin.site.status.badge;

import java.util.ArrayList;
import java.util.List;

/**
 * An outline as SVG writes it, taken apart into straight lines.
 *
 * <p>Knows moves, lines, quadratic curves, arcs of circles and closing, absolute and relative: what shapes and letters are made of.
 *
 * @param lines each from x, y to x, y
 */
record VectorPath(List<double[]> lines) {
    private static final int STEPS_OF_CURVE = 8;
    private static final int STEPS_OF_ARC = 32;

    static VectorPath parse(String path) {
        Pen pen = new Pen();
        int at = 0;
        while (at < path.length()) {
            char command = path.charAt(at++);
            int end = at;
            while (end < path.length() && !Character.isLetter(path.charAt(end))) {
                end++;
            }
            pen.draw(command, numbers(path, at, end));
            at = end;
        }
        return new VectorPath(List.copyOf(pen.lines));
    }

    /** Numbers stand apart by blanks, by a minus, or by a second point: {@code .6-3.1.9} are three. */
    private static List<Double> numbers(String path, int from, int until) {
        List<Double> numbers = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (int i = from; i <= until; i++) {
            char c = i == until ? ' ' : path.charAt(i);
            boolean ends = c == ' ' || c == '-' || (c == '.' && number.indexOf(".") >= 0);
            if (ends && number.length() > 0) {
                numbers.add(Double.valueOf(number.toString()));
                number.setLength(0);
            }
            if (c != ' ') {
                number.append(c);
            }
        }
        return numbers;
    }

    private static final class Pen {
        private final List<double[]> lines = new ArrayList<>();
        private double x;
        private double y;
        private double startX;
        private double startY;

        void draw(char command, List<Double> n) {
            boolean relative = Character.isLowerCase(command);
            char kind = Character.toUpperCase(command);
            if (kind == 'Z') {
                to(startX, startY);
                return;
            }
            int size = numbersOf(kind);
            for (int i = 0; i + size <= n.size(); i += size) {
                double baseX = relative ? x : 0;
                double baseY = relative ? y : 0;
                step(kind, n.subList(i, i + size), baseX, baseY, i == 0);
            }
        }

        private void step(char kind, List<Double> n, double baseX, double baseY, boolean first) {
            switch (kind) {
                case 'M' -> {
                    if (first) {
                        x = startX = baseX + n.get(0);
                        y = startY = baseY + n.get(1);
                    } else {
                        to(baseX + n.get(0), baseY + n.get(1));
                    }
                }
                case 'L' -> to(baseX + n.get(0), baseY + n.get(1));
                case 'H' -> to(baseX + n.get(0), y);
                case 'V' -> to(x, baseY + n.get(0));
                case 'Q' -> curve(baseX + n.get(0), baseY + n.get(1), baseX + n.get(2), baseY + n.get(3));
                case 'A' -> arc(n.get(0), n.get(3) != 0, n.get(4) != 0, baseX + n.get(5), baseY + n.get(6));
                default -> throw new IllegalArgumentException("a path with " + kind);
            }
        }

        private static int numbersOf(char kind) {
            return switch (kind) {
                case 'H', 'V' -> 1;
                case 'M', 'L' -> 2;
                case 'Q' -> 4;
                case 'A' -> 7;
                default -> throw new IllegalArgumentException("a path with " + kind);
            };
        }

        private void to(double nextX, double nextY) {
            lines.add(new double[] {x, y, nextX, nextY});
            x = nextX;
            y = nextY;
        }

        private void curve(double controlX, double controlY, double endX, double endY) {
            double fromX = x;
            double fromY = y;
            for (int i = 1; i <= STEPS_OF_CURVE; i++) {
                double t = (double) i / STEPS_OF_CURVE;
                double u = 1 - t;
                to(
                        u * u * fromX + 2 * u * t * controlX + t * t * endX,
                        u * u * fromY + 2 * u * t * controlY + t * t * endY);
            }
        }

        /** Of a circle; the functions of {@link StrictMath} give the same digits on every machine. */
        private void arc(double radius, boolean large, boolean clockwise, double endX, double endY) {
            double fromX = x;
            double fromY = y;
            double halfX = (endX - fromX) / 2;
            double halfY = (endY - fromY) / 2;
            double half = halfX * halfX + halfY * halfY;
            double away = Math.sqrt(Math.max(0, radius * radius / half - 1)) * (large == clockwise ? -1 : 1);
            double centreX = fromX + halfX - away * halfY;
            double centreY = fromY + halfY + away * halfX;
            double begin = StrictMath.atan2(fromY - centreY, fromX - centreX);
            double turn = StrictMath.atan2(endY - centreY, endX - centreX) - begin;
            if (clockwise && turn <= 0) {
                turn += 2 * Math.PI;
            } else if (!clockwise && turn >= 0) {
                turn -= 2 * Math.PI;
            }
            double actual = Math.sqrt((fromX - centreX) * (fromX - centreX) + (fromY - centreY) * (fromY - centreY));
            for (int i = 1; i < STEPS_OF_ARC; i++) {
                double angle = begin + turn * i / STEPS_OF_ARC;
                to(centreX + actual * StrictMath.cos(angle), centreY + actual * StrictMath.sin(angle));
            }
            to(endX, endY);
        }
    }
}
