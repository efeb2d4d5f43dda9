/** The commands of the jar that read a text without starting the application. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"officialtext", "quantities", "proofreading", "proofreading::finding"})
package org.qianfa.commandline;
