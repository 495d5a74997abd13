package org.tocsin.check;

import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.ProseOutline.Spot;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;

/** Turns spots of an AsciiDoc file into places of problems. */
final class Spots {
    private Spots() {}

    static Place place(Recorded<ProseFile> file, Spot spot) {
        return new Place(file.path(), spot.line(), spot.column(), spot.length());
    }
}
