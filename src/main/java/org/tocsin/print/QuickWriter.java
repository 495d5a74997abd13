package org.tocsin.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * PDFBox's writer, for documents of many objects: the same objects, uncompressed and in the same order, but not in the square of
 * their number.
 *
 * <p>PDFBox searches its queue from end to end for every reference it writes, and the tags of a book are hundreds of thousands. Here
 * that queue only ever holds what one object refers to; what waits longer, waits in ours, which nobody searches, for PDFBox also
 * remembers in a set what it has queued before.
 */
final class QuickWriter extends COSWriter {
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    QuickWriter(OutputStream out) {
        super(out, CompressParameters.NO_COMPRESSION);
    }

    @Override
    protected void doWriteBody(COSDocument document) throws IOException {
        super.doWriteBody(document);
        try (COSDocument nothing = new COSDocument()) {
            nothing.setTrailer(new COSDictionary());
            while (!waiting.isEmpty()) {
                super.doWriteObject(waiting.remove());
                // Nothing more to queue: PDFBox empties its queue, object by object, into ours.
                super.doWriteBody(nothing);
            }
        }
    }

    /** What PDFBox does with the next of its queue. */
    @Override
    public void doWriteObject(COSBase object) {
        waiting.add(object);
    }
}
