/** The fonts that documents are set in and carry inside. */
package org.qianfa.documents.fonts;
