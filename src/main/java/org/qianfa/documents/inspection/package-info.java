/** What an uploaded file is that is kept as it was given, and whether it may be kept. */
@org.springframework.modulith.NamedInterface("inspection")
package org.qianfa.documents.inspection;
