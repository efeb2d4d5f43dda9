/** Facts of the business and the tokens they move, one class a diagram; and the look-ups the diagrams use. */
package org.qianfa.workflow.process;
