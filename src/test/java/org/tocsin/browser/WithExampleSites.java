package org.tocsin.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test the {@link ExampleSites} and the one {@link Browser} of the run, as parameters of its constructor.
 *
 * <p>Where a browser is asked for and there is none, the test is skipped, and fails in CI, where nobody reads what was skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedForAllTests.class)
@interface WithExampleSites {}
