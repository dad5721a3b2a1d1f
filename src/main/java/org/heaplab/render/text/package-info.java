/** Numbers, sizes, addresses and values as every picture and table writes them. */
package org.heaplab.render.text;
