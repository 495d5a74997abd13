package org.tocsin.model.internal;

/**
 * Where several people are told at once.
 *
 * @param address as one finds it: a chat's name, a telephone bridge, an address
 * @param audience whom it reaches, in words
 */
public record Channel(ChannelId id, String name, Medium medium, String address, String audience) {
    /** By what means a channel reaches people. */
    public enum Medium {
        CHAT,
        PHONE,
        SMS,
        EMAIL,
        PAGER,
        WEB;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }
}
