package org.tocsin.browser;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Starts the browser, and builds the example's sites, when the first test asks for them; ends both after the last. */
final class SharedForAllTests implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SharedForAllTests.class);
    private static final String NO_BROWSER =
            "There is no Chromium with its driver here, so the pages were not looked at."
                    + " Install both (Debian and Ubuntu: apt-get install chromium chromium-driver),"
                    + " or name them with CHROME_BIN and CHROMEDRIVER.";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == ExampleSites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == Browser.class
                ? store.computeIfAbsent(Browser.class, type -> start(System.getenv()))
                : store.computeIfAbsent(ExampleSites.class, type -> ExampleSites.build());
    }

    private static Browser start(Map<String, String> environment) {
        return Chromium.findOrInstall(environment).map(Browser::start).orElseThrow(() -> {
            System.out.println(NO_BROWSER);
            return "true".equals(environment.get("CI"))
                    ? new IllegalStateException(NO_BROWSER)
                    : new TestAbortedException(NO_BROWSER);
        });
    }
}
