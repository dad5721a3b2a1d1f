/** What differs between CPython versions. */
package org.heaplab.build;
