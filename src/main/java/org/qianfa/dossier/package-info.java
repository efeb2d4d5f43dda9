/**
 * The archive package (档案包) of a report: what it consists of, how it is written so that the same contents are always the same
 * bytes, and how anybody checks it. Pure Java, so that a package can be checked where the product is not.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "documents::reading", "integrity"})
package org.qianfa.dossier;
