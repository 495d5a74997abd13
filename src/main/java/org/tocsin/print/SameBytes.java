package org.tocsin.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a document without what differs from run to run or from machine to machine: dates, a drawn number, and compression. */
final class SameBytes {
    private SameBytes() {}

    static byte[] of(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(null);
        document.getDocumentInformation().setModificationDate(null);
        document.setDocumentId(0L);
        try (PDDocument embedded = Loader.loadPDF(saved(document))) {
            CRC32 text = new CRC32();
            COSDocument objects = embedded.getDocument();
            for (COSObjectKey key : new TreeSet<>(objects.getXrefTable().keySet())) {
                if (object(objects, key) instanceof COSStream stream) {
                    text.update(unpacked(stream));
                }
            }
            embedded.setDocumentId(text.getValue());
            return saved(embedded);
        }
    }

    private static COSBase object(COSDocument objects, COSObjectKey key) {
        COSObject reference = objects.getObjectFromPool(key);
        return reference.getObject();
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        byte[] bytes;
        try (var in = stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
        return bytes;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QuickWriter(out).write(document);
        return out.toByteArray();
    }
}
