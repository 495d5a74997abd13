package org.tocsin.drill.pack;

import java.util.List;
import org.tocsin.drill.SplitMix64;

/** Names for drills that say nothing of what happens in them. */
final class CodeNames {
    private static final List<String> COLOURS = List.of(
            "Amber", "Azure", "Copper", "Coral", "Crimson", "Emerald", "Golden", "Hazel", "Indigo", "Ivory", "Jade",
            "Lilac", "Maroon", "Ochre", "Olive", "Pearl", "Russet", "Saffron", "Scarlet", "Silver", "Teal", "Umber",
            "Velvet", "Violet");
    private static final List<String> BIRDS = List.of(
            "Avocet",
            "Bittern",
            "Bunting",
            "Crane",
            "Curlew",
            "Dipper",
            "Dunlin",
            "Falcon",
            "Finch",
            "Gannet",
            "Goshawk",
            "Heron",
            "Kestrel",
            "Kingfisher",
            "Lapwing",
            "Linnet",
            "Martin",
            "Osprey",
            "Petrel",
            "Plover",
            "Puffin",
            "Robin",
            "Swift",
            "Wagtail");

    private CodeNames() {}

    static String drawn(SplitMix64 draw) {
        return "Exercise " + draw.one(COLOURS) + " " + draw.one(BIRDS);
    }
}
