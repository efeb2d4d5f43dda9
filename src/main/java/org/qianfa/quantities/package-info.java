/** The figures stated in official Chinese text: where they stand, what they count, how much they can mean. Pure Java. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "officialtext")
package org.qianfa.quantities;
