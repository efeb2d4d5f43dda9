/** Official documents set in type: pages, lines and glyphs with their places, every one tied to the words it shows. */
package org.qianfa.documents.layout;
