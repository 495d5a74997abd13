/**
 * Facts for customers and an instant come in; what web hosts, search engines and monitoring read goes out: headers, {@code robots.txt},
 * {@code sitemap.xml} and Prometheus metrics.
 *
 * <p>Must not know {@code model.internal}, nor the pages.
 */
@NullMarked
package org.tocsin.site.status.host;

import org.jspecify.annotations.NullMarked;
