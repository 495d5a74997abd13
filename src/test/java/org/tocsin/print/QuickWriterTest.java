package org.tocsin.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuickWriterTest {
    private static final int DEPTH = 10;
    private static final long OBJECTS = 2 << DEPTH;

    private final AtomicLong comparisons = new AtomicLong();

    @Test
    void writesWhatPdfboxWritesWithoutSearchingAllThatWaits() throws IOException {
        byte[] theirs;
        try (PDDocument document = tagged()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            theirs = out.toByteArray();
        }
        assertThat(comparisons.getAndSet(0)).isGreaterThan(100 * OBJECTS);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = tagged()) {
            new QuickWriter(out).write(document);
        }

        assertThat(out.toByteArray()).isEqualTo(theirs);
        assertThat(comparisons.get()).isLessThan(10 * OBJECTS);
    }

    /** With a tree whose leaves all wait at once, and know what is above them. */
    private PDDocument tagged() {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        document.setDocumentId(0L);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree(DEPTH));
        return document;
    }

    private COSDictionary tree(int depth) {
        COSDictionary node = new Counted(comparisons);
        COSArray kids = new COSArray();
        for (int kid = 0; kid < 2 && depth > 0; kid++) {
            COSDictionary below = tree(depth - 1);
            below.setItem(COSName.P, node);
            kids.add(below);
        }
        node.setInt(COSName.COUNT, depth);
        node.setItem(COSName.K, kids);
        return node;
    }

    /** An object that counts how often it is compared. */
    private static final class Counted extends COSDictionary {
        private final AtomicLong comparisons;

        private Counted(AtomicLong comparisons) {
            this.comparisons = comparisons;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            comparisons.incrementAndGet();
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
