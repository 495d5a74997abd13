package org.tocsin.importer.json;

/** A value of a JSON document, with the place where it begins. */
public sealed interface JsonValue permits JsonObject, JsonList, JsonText, JsonWord {
    /** 1-based. */
    int line();

    /** 1-based. */
    int column();

    /** What stands here, as in "here stands a number". */
    String words();
}
