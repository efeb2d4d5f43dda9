package org.qianfa.dossier;

/** A seal of a package of before there were signatures. */
record PlainFolder(String path, PlainSeal seal) implements AnySeal {

    @Override
    public int number() {
        return seal.number();
    }

    @Override
    public String digest() {
        return seal.digest();
    }

    @Override
    public String previousDigest() {
        return seal.previousDigest();
    }

    @Override
    public String title() {
        return seal.title();
    }

    @Override
    public boolean seals(String text) {
        return seal.seals(text);
    }

    @Override
    public boolean publishes(String text) {
        return seal.seals(text);
    }

    /** Such a seal does not say. */
    @Override
    public boolean open() {
        return false;
    }
}
