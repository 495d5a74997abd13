package org.tocsin.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One Chromium without a window and with a profile of its own, which does as a reader does. */
final class Browser implements AutoCloseable {
    /** Selenium looks for a version of the DevTools protocol that we do not use, and says so. */
    private static final Logger HUSHED = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path profile;

    /** Names the script that sets the clock; null while it is right. */
    private @Nullable String pretence;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser start(Chromium chromium) {
        HUSHED.setLevel(Level.SEVERE);
        try {
            Path profile = Files.createTempDirectory("tocsin-chromium");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(chromium.browser().toString());
            options.addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars",
                    "--user-data-dir=" + profile);
            LoggingPreferences heard = new LoggingPreferences();
            heard.enable(LogType.BROWSER, Level.ALL);
            heard.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", heard);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(new File(chromium.driver().toString()))
                    .withLogOutput(java.io.OutputStream.nullOutputStream())
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
            return new Browser(driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a profile for Chromium", e);
        }
    }

    /** Visits a page as it is to be seen; what an earlier visit changed is undone first. */
    void open(String url, Screen screen) {
        show(screen);
        driver.get(url);
    }

    /** Changes how the page that is open is seen. */
    void show(Screen screen) {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", screen.width(),
                        "height", screen.height(),
                        "deviceScaleFactor", screen.pixelsPerPoint(),
                        "mobile", false));
        List<Map<String, Object>> features = screen.preferences().entrySet().stream()
                .map(preference -> Map.<String, Object>of("name", preference.getKey(), "value", preference.getValue()))
                .toList();
        tell("Emulation.setEmulatedMedia", Map.of("media", screen.medium(), "features", features));
    }

    /** Where pages that are opened from now on believe to be, and when; time goes on from there. */
    void pretend(String zone, String instant) {
        tell("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        forget();
        if (!instant.isEmpty()) {
            String script = """
                    (() => {
                      const Real = Date, ahead = Real.parse('%s') - Real.now();
                      Date = class extends Real {
                        constructor(...of) { of.length ? super(...of) : super(Real.now() + ahead); }
                        static now() { return Real.now() + ahead; }
                      };
                    })();
                    """.formatted(instant);
            pretence = String.valueOf(driver.executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument", new LinkedHashMap<>(Map.of("source", script)))
                    .get("identifier"));
        }
    }

    /**
     * Stops the clock of pages that are opened from now on: it stands at an instant, over reloads too, and goes on by
     * {@link #pass} alone.
     */
    void holdClock(String instant) {
        tell("Emulation.setTimezoneOverride", Map.of("timezoneId", ""));
        forget();
        pretence = held(instant);
    }

    /** What time it is outlives a reload in the storage that pages from a disk keep too; each held clock has a name of its own. */
    private String held(String instant) {
        String script = """
                (() => {
                  const Real = Date, beats = [];
                  const name = 'held clock %d';
                  let now = Number(localStorage.getItem(name) ?? Real.parse('%s'));
                  Date = class extends Real {
                    constructor(...of) { of.length ? super(...of) : super(now); }
                    static now() { return now; }
                  };
                  setInterval = beat => beats.push(beat);
                  window.pass = ms => {
                    now += ms;
                    localStorage.setItem(name, now);
                    beats.forEach(beat => beat());
                  };
                })();
                """.formatted(System.nanoTime(), instant);
        return String.valueOf(driver.executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument", new LinkedHashMap<>(Map.of("source", script)))
                .get("identifier"));
    }

    /** Lets time go by on the page that is open, whose clock is held; what it does every so often, it does once. */
    void pass(Duration time) {
        ask("pass(arguments[0])", time.toMillis());
    }

    private void forget() {
        if (pretence != null) {
            tell("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", pretence));
            pretence = null;
        }
    }

    /** Whether pages that are opened from now on may run scripts. */
    void allowScripts(boolean allowed) {
        tell("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** What a script in the page returns; a promise is waited for. */
    @Nullable
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The lines a script returns as a list of texts. */
    List<String> lines(String script, Object... arguments) {
        return ask(script, arguments) instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Clicks as a reader does: what is hidden or covered cannot be. */
    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Writes into a field in the place of what stands there. */
    void write(String selector, String text) {
        WebElement field = driver.findElement(By.cssSelector(selector));
        field.clear();
        field.sendKeys(text);
    }

    /** Writes at the end of a field what no keyboard has. */
    void paste(String selector, String text) {
        driver.findElement(By.cssSelector(selector)).sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        ask("document.execCommand('insertText', false, arguments[0])", text);
    }

    /** Gives a file of this machine to a field for files. */
    void hand(String selector, Path file) {
        driver.findElement(By.cssSelector(selector))
                .sendKeys(file.toAbsolutePath().toString());
    }

    /** Chooses from a list by the value behind its words. */
    void choose(String selector, String value) {
        new Select(driver.findElement(By.cssSelector(selector))).selectByValue(value);
    }

    /** What stands in a field. */
    String value(String selector) {
        return String.valueOf(driver.findElement(By.cssSelector(selector)).getDomProperty("value"));
    }

    /** The words that can be seen in a place. */
    String words(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /** Clicks what saves a file, and waits until it is there. */
    Path save(String selector, Path folder, String name) {
        tell("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        click(selector);
        Path file = folder.resolve(name);
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(unused -> Files.exists(file));
        return file;
    }

    /** Opens a page in a second tab whose clock is held as well. */
    void openSecondTab(String url, String instant) {
        driver.switchTo().newWindow(WindowType.TAB);
        held(instant);
        driver.get(url);
    }

    /** Which tab is seen. */
    String tab() {
        return driver.getWindowHandle();
    }

    void goToTab(String handle) {
        driver.switchTo().window(handle);
    }

    /** Loads the page anew, and waits until its script shows this again. */
    void reload(String selector) {
        driver.navigate().refresh();
        new WebDriverWait(driver, Duration.ofSeconds(20))
                .ignoring(WebDriverException.class)
                .until(unused -> driver.findElement(By.cssSelector(selector)).isDisplayed());
    }

    /** Closes the tab that is seen, and goes back to another. */
    void closeTab(String back) {
        driver.close();
        driver.switchTo().window(back);
    }

    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** What the console said since it was last asked: failed scripts, refused content, files not found. */
    List<String> console() {
        return heard(LogType.BROWSER);
    }

    /** Every request since it was last asked, as messages of the DevTools protocol. */
    List<String> network() {
        return heard(LogType.PERFORMANCE);
    }

    private List<String> heard(String log) {
        return driver.manage().logs().get(log).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private void tell(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, new LinkedHashMap<>(parameters));
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
