package org.tocsin.site.desk;

import org.tocsin.revision.Signature;

/** Who vouches for a commit, in words. */
final class Signatures {
    private Signatures() {}

    static String words(Signature signature) {
        return switch (signature.state()) {
            case UNSIGNED -> "not signed";
            case VERIFIED -> "signed by " + signature.signer();
            case UNKNOWN_KEY -> "signed with a key that is not known here";
            case OUT_OF_TIME -> "signed by " + signature.signer() + " with a key that did not hold then";
            case BROKEN -> "signed, but the signature is wrong";
        };
    }

    /** Whether there is a signature that does not hold. */
    static boolean doubtful(Signature signature) {
        return switch (signature.state()) {
            case UNSIGNED, VERIFIED -> false;
            case UNKNOWN_KEY, OUT_OF_TIME, BROKEN -> true;
        };
    }
}
