/**
 * The legal work registers (台账) of a unit: legality reviews done here or brought from files, consultations of legal
 * advisers, reviewers' qualifications, adviser firms; and the figures counted from them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "workdays", "documents::tables", "people", "shell", "figures", "review"})
package org.qianfa.registers;
