/** The commands of the jar that read files without starting the application. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"officialtext", "quantities", "proofreading", "proofreading::finding", "shared", "integrity", "dossier"})
package org.qianfa.commandline;
