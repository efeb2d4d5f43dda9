/**
 * Findings on official text: what an editor of official documents would correct or ask about. Pure Java: the same text,
 * circumstances and lists always give the same findings. Precision comes before recall: an error must be right.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"officialtext", "quantities"})
package org.qianfa.proofreading;
