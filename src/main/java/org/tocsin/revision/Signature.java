package org.tocsin.revision;

/**
 * Who vouches for a commit.
 *
 * @param signer who signed, as the list of signers or the keyring of the repository names them; empty where neither knows the key
 * @param key the key's fingerprint; empty where there is no signature or it cannot be read
 */
public record Signature(State state, String signer, String key) {
    /** Nobody signed. */
    public static final Signature NONE = new Signature(State.UNSIGNED, "", "");

    /** What a signature is worth. */
    public enum State {
        /** There is none. */
        UNSIGNED,
        /** Right, by a key that the repository trusts for that time. */
        VERIFIED,
        /** Right or not, nobody can tell: the repository does not know the key. */
        UNKNOWN_KEY,
        /** Right, by a key that the repository knows, but not for that time. */
        OUT_OF_TIME,
        /** Wrong: what was signed is not what is there. */
        BROKEN
    }
}
