package org.tocsin.site.status.badge;

/**
 * How much of each pixel outlines cover.
 *
 * <p>Each line adds the area to its right, signed by its direction, to the pixels it crosses; a sum along each row gives the whole. All
 * arithmetic is that of Java alone, so the result is the same everywhere.
 */
final class Coverage {
    private final int width;
    private final int height;
    private final double[] areas;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.areas = new double[(width + 2) * height];
    }

    /** Draws an outline with its origin at a place; what lies outside of the picture is left out. */
    void draw(VectorPath path, double left, double top, double scale) {
        for (double[] line : path.lines()) {
            line(
                    inside(left + line[0] * scale),
                    top + line[1] * scale,
                    inside(left + line[2] * scale),
                    top + line[3] * scale);
        }
    }

    /** From 0, none of a pixel, to {@code most}, all of it. */
    byte[] levels(int most) {
        byte[] levels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double sum = 0;
            for (int x = 0; x < width; x++) {
                sum += areas[y * (width + 2) + x];
                levels[y * width + x] = (byte) (int) (Math.min(1, Math.abs(sum)) * most + 0.5);
            }
        }
        return levels;
    }

    private double inside(double x) {
        return Math.max(0, Math.min(width, x));
    }

    private void line(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        boolean down = y0 < y1;
        double top = down ? y0 : y1;
        double bottom = down ? y1 : y0;
        double slope = (x1 - x0) / (y1 - y0);
        double x = (down ? x0 : x1) + (top < 0 ? -top * slope : 0);
        int last = (int) Math.min(height, Math.ceil(bottom));
        for (int row = (int) Math.max(0, Math.floor(top)); row < last; row++) {
            double part = Math.min(row + 1, bottom) - Math.max(row, top);
            double next = x + slope * part;
            cross(row * (width + 2), Math.min(x, next), Math.max(x, next), down ? part : -part);
            x = next;
        }
    }

    /** Adds the area of a line that crosses one row between two places, to the pixels it crosses and the next one. */
    private void cross(int row, double left, double right, double area) {
        int first = (int) Math.floor(left);
        int end = (int) Math.ceil(right);
        if (end <= first + 1) {
            double before = (left + right) / 2 - first;
            areas[row + first] += area * (1 - before);
            areas[row + first + 1] += area * before;
            return;
        }
        double each = 1 / (right - left);
        double covered = 0;
        for (int x = first; x < end; x++) {
            double from = Math.max(left, x);
            double to = Math.min(right, x + 1.0);
            double whole = each * ((to - from) * (x + 1 - (from + to) / 2) + (from - left));
            areas[row + x] += area * (whole - covered);
            covered = whole;
        }
        areas[row + end] += area * (1 - covered);
    }
}
