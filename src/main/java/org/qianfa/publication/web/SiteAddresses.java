package org.qianfa.publication.web;

/** Where the pages of a site stand, complete with scheme and host. */
interface SiteAddresses {

    String list();

    String page(long editionId);

    String feed();

    /** This server. @param query of the feed's own address, empty for the feed of all units */
    static SiteAddresses served(String base, String query) {
        return of(base + "/p" + query, base + "/p/", "", base + "/p/feed" + query);
    }

    /** Files in one folder of another site. */
    static SiteAddresses files(String base) {
        return of(base + "/index.html", base + "/", ".html", base + "/feed.xml");
    }

    private static SiteAddresses of(String list, String beforeId, String afterId, String feed) {
        return new SiteAddresses() {

            @Override
            public String list() {
                return list;
            }

            @Override
            public String page(long editionId) {
                return beforeId + editionId + afterId;
            }

            @Override
            public String feed() {
                return feed;
            }
        };
    }
}
