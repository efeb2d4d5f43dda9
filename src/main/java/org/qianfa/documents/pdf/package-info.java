/** Documents on their pages as PDF/A-2b. */
package org.qianfa.documents.pdf;
