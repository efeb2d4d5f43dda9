/**
 * What a signature seals, how it is signed and how anybody checks it: pure Java, so that a seal can be checked without the
 * product. It proves that nothing was changed; it is not an official seal (官方电子印章).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package org.qianfa.integrity;
