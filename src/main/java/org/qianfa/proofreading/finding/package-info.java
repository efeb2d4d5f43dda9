/** What a check sees and what it says: paragraphs, rules and findings. */
@org.springframework.modulith.NamedInterface("finding")
package org.qianfa.proofreading.finding;
