/** Documents on their pages as OFD (GB/T 33190—2016). */
package org.qianfa.documents.ofd;
