/**
 * Where words of a text stand in a later one, and how sure that is. Knows strings and offsets only; what the certainty
 * means for an annotation is said by the module's face.
 */
package org.qianfa.officialtext.anchor;
