package org.tocsin.bake;

/** Names what a file is made of: the first 128 bits of a hash, in two halves. */
record OutputKey(long high, long low) {}
