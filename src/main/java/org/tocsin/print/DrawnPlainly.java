package org.tocsin.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Pictures made of plain shapes and words, for openhtmltopdf.
 *
 * <p>Its own drawer of SVG weighs four megabytes and asks the machine for fonts; ours writes the outlines of our own letters, so
 * that a picture is the same everywhere.
 */
final class DrawnPlainly implements SVGDrawer {
    private final Letters letters;
    private final int widest;
    private final int highest;

    /**
     * @param widest CSS pixels; a larger picture is made smaller
     * @param highest likewise
     */
    DrawnPlainly(Letters letters, int widest, int highest) {
        this.letters = letters;
        this.widest = widest;
        this.highest = highest;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext style, double cssWidth, double cssHeight, double dotsPerPixel) {
        return picture(svg, dotsPerPixel);
    }

    private SVGImage picture(Element svg, double dotsPerPixel) {
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        double scale = Math.min(1, Math.min(widest / width, highest / height));
        return new Picture(new PlainShapes(svg, letters), width, height, scale, dotsPerPixel);
    }

    private record Picture(PlainShapes shapes, double width, double height, double scale, double dotsPerPixel)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(width * scale * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(height * scale * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) (width * scale), (float) (height * scale), graphics -> {
                        graphics.scale(scale, scale);
                        shapes.draw(graphics);
                    });
        }
    }

    /** Nothing: words are drawn with our letters, whatever a style sheet brings. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {}

    /** Nothing, likewise. */
    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
