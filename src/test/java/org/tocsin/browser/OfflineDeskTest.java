package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.cli.TocsinRun;

/** The copy of the desk that a browser keeps, with a server that goes, fails, and comes back with another build. */
@WithExampleSites
class OfflineDeskTest {
    private static final Path BASE = Path.of("src/test/scenarios/base");
    private static final String PLAYBOOK = "playbooks/card-flow/index.html";
    private static final String TEXT = "return document.body.innerText";
    private static final String LINE =
            "return document.getElementById('offline-copy').hidden ? '' : document.getElementById('offline-copy').innerText";
    private static final String STYLED = "return [...document.styleSheets].every(sheet => sheet.cssRules.length > 9)";

    /** Waits until the worker's copy is of the build named, and tells all it knows of it. */
    private static final String COPIED = """
        return (async wanted => {
          const {active} = await navigator.serviceWorker.ready;
          for (;;) {
            const state = await new Promise(answered => {
              const channel = new MessageChannel();
              channel.port1.onmessage = ({data}) => answered(data);
              active.postMessage({ask: 'state'}, [channel.port2]);
            });
            if (state.build === wanted) return state.fetched;
            await new Promise(later => setTimeout(later, 50));
          }
        })(arguments[0]);
        """;

    /** Waits until the line above the content has some words. */
    private static final String SAYS = """
        return (async words => {
          const copy = document.getElementById('offline-copy');
          for (let tries = 0; tries < 400; tries++) {
            if (!copy.hidden && copy.innerText.includes(words)) return copy.innerText;
            await new Promise(later => setTimeout(later, 50));
          }
          return 'still: ' + copy.innerText;
        })(arguments[0]);
        """;

    /** Waits for the field of the search and for a first find with some words. */
    private static final String FOUND = """
        return (async words => {
          for (let tries = 0; tries < 400; tries++) {
            const find = document.querySelector('#search-finds a');
            if (words ? find?.innerText.includes(words) : document.getElementById('search-words')) {
              return find?.innerText;
            }
            await new Promise(later => setTimeout(later, 50));
          }
          return 'nothing';
        })(arguments[0]);
        """;

    private static final String LOOK = """
        return (async () => {
          const {active} = await navigator.serviceWorker.ready;
          return new Promise(answered => {
            const channel = new MessageChannel();
            channel.port1.onmessage = ({data}) => answered(data.trouble?.kind || 'none');
            active.postMessage({ask: 'look'}, [channel.port2]);
          });
        })();
        """;

    /** Which build the parts of the page that is open are of, loaded just now. */
    private static final String PROBE = """
        return new Promise(loaded => {
          const script = document.createElement('script');
          script.src = '/assets/probe.js?' + Math.random();
          script.onload = () => loaded(self.probe);
          script.onerror = () => loaded('gone');
          document.head.append(script);
        });
        """;

    /** What a browser asks a server for past any copy. */
    private static final Set<String> OUTSIDE =
            Set.of("offline/build.js", "sw.js", "favicon.ico", "site.webmanifest", "assets/icon-192.png");

    @TempDir
    private static Path folder;

    private static Path first;
    private static Path second;

    private final Browser browser;
    private FickleServer server;

    OfflineDeskTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void build() throws IOException {
        Path given = folder.resolve("given");
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = given.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path probe = given.resolve("site/desk/assets/probe.js");
        Files.createDirectories(probe.getParent());
        Files.writeString(probe, "self.probe = 'one';\n");
        Files.createDirectories(given.resolve("content/handbook"));
        Files.writeString(
                given.resolve("content/handbook/rollback.adoc"),
                "= Rollback\n\nGo back to the version that is known to be good.\n");
        first = built("first", "2026-11-23T12:00Z");
        Files.writeString(probe, "self.probe = 'two';\n");
        Path playbook = given.resolve("content/playbooks/card-flow.adoc");
        Files.writeString(playbook, Files.readString(playbook) + "\n== Added later\n\nRing twice.\n");
        Files.writeString(given.resolve("content/handbook/nights.adoc"), "= Nights\n\nSleep.\n");
        second = built("second", "2026-11-23T18:00Z");
    }

    private static Path built(String name, String now) throws IOException {
        TocsinRun run = TocsinRun.in(
                folder, "build", "--repo", "given", "--out", name, "--site", "desk", "--now", now, "--no-cache");
        assertThat(run.code()).as(run.said()).isZero();
        return folder.resolve(name).resolve("desk");
    }

    @BeforeEach
    void serve() throws IOException {
        server = new FickleServer(first);
        browser.pretend("Europe/Lisbon", "2026-11-23T15:04:00Z");
    }

    @AfterEach
    void leave() {
        browser.open("about:blank", Screen.DESK);
        server.close();
        browser.pretend("", "");
        browser.console();
    }

    @Test
    void withoutAServerEveryPageIsReadFromTheCopyAndSaysHowOldItIs() throws IOException {
        copyOf(first);
        server.stop();

        for (String page :
                List.of("", "playbooks/", "playbooks/index.html", PLAYBOOK, "playbooks/card-flow/", "people/")) {
            browser.open(server.url(page), Screen.PHONE);

            assertThat(says("Copy of")).as(page).contains("Copy of 23 Nov 2026, 12:00 (UTC) · 3 hours old");
            assertThat(browser.ask(STYLED)).as(page).isEqualTo(true);
        }
        browser.reload("main");
        assertThat(says("Copy of")).contains("The server does not answer.");
        browser.open(server.url("playbooks"), Screen.PHONE);
        assertThat(browser.address()).isEqualTo(server.url("playbooks/"));
        server.restart();
    }

    @Test
    void withoutAServerTheSearchFindsPagesAndOpensThem() throws IOException {
        copyOf(first);
        server.stop();
        browser.open(server.url("people/"), Screen.PHONE);

        browser.click(".seek");
        browser.ask(FOUND, "");
        browser.write("#search-words", "rollbak");
        assertThat(String.valueOf(browser.ask(FOUND, "Rollback"))).contains("Rollback");
        browser.click("#search-finds a");

        assertThat(browser.address()).startsWith(server.url("handbook/rollback/"));
        assertThat(text()).contains("Go back to the version that is known to be good.");
        assertThat(says("Copy of")).contains("3 hours old");
        server.restart();
    }

    @Test
    void withAServerThatHasTheSameBuildNothingIsSaidAndNoPageIsFetchedTwice() throws IOException {
        copyOf(first);
        server.asked();

        browser.open(server.url(PLAYBOOK), Screen.DESK);
        browser.ask(LOOK);

        assertThat(browser.ask(LINE)).isEqualTo("");
        assertThat(server.asked()).contains("offline/build.js").allMatch(OUTSIDE::contains);
    }

    @Test
    void whenItComesBackItSaysWhatChangedAndFetchedNothingElse() throws IOException {
        copyOf(first);
        server.stop();
        browser.open(server.url(PLAYBOOK), Screen.DESK);
        says("Copy of");
        server.serve(second);
        server.restart();
        server.asked();

        browser.click("#offline-copy button");

        assertThat(says("changed")).contains("since your copy of 23 Nov 2026, 12:00 (UTC)", "Load the page anew");
        assertThat(server.asked())
                .contains("playbooks/card-flow/index.html", "assets/probe.js")
                .doesNotContain("assets/desk.css", "people/index.html");
        assertThat(text()).doesNotContain("Ring twice.");
        browser.click("#offline-copy button");
        assertThat(text()).contains("Ring twice.");
        browser.open(server.url("offline/"), Screen.DESK);
        assertThat(String.valueOf(browser.ask("""
            return new Promise(there => setInterval(() => {
              const list = document.querySelector('.changed');
              if (list.children.length) there(list.innerText);
            }, 50));
            """)))
                .contains("Nights new", "Card")
                .doesNotContain("People");
    }

    @Test
    void aPageThatIsOpenKeepsThePartsOfItsOwnBuildWhileAnotherTabReadsTheNext() throws IOException {
        copyOf(first);
        server.stop();
        browser.open(server.url(PLAYBOOK), Screen.DESK);
        String tab = browser.tab();
        server.serve(second);
        server.restart();
        browser.ask(LOOK);
        browser.ask(COPIED, id(second));
        server.stop();

        assertThat(browser.ask(PROBE)).isEqualTo("one");
        browser.openSecondTab(server.url(PLAYBOOK), "2026-11-23T19:00:00Z");
        try {
            assertThat(text()).contains("Ring twice.");
            assertThat(browser.ask(PROBE)).isEqualTo("two");
        } finally {
            browser.closeTab(tab);
        }
        assertThat(browser.ask(PROBE)).isEqualTo("one");
        server.restart();
    }

    @Test
    void anUpdateThatIsInterruptedShowsNothingOfItselfAndGoesOnWhereItStopped() throws IOException {
        copyOf(first);
        server.serve(second);
        server.cutOff(path -> path.equals(PLAYBOOK));

        assertThat(browser.ask(LOOK)).isEqualTo("broken");

        server.stop();
        browser.open(server.url(PLAYBOOK), Screen.DESK);
        assertThat(text()).contains("Card").doesNotContain("Ring twice.");
        assertThat(browser.ask(PROBE)).isEqualTo("one");
        server.cutOff(path -> false);
        server.restart();
        server.asked();
        assertThat(browser.ask(LOOK)).isEqualTo("none");
        browser.ask(COPIED, id(second));
        assertThat(server.asked()).contains(PLAYBOOK).doesNotContain("assets/probe.js");
    }

    @Test
    void aServerThatFailsIsAsOneThatIsNotThere() throws IOException {
        copyOf(first);
        server.refuse(path -> true);

        browser.open(server.url(PLAYBOOK), Screen.DESK);

        assertThat(says("Copy of")).contains("3 hours old", "The server does not answer.");
        server.refuse(path -> false);
    }

    @Test
    void aServerBetweenTwoBuildsGivesNoCopyThatIsPartsOfBoth() throws IOException {
        copyOf(first);
        Path torn = folder.resolve("torn");
        try (Stream<Path> files = Files.walk(second)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = torn.resolve(second.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Path old = first.resolve(second.relativize(file).toString());
                boolean late = copy.endsWith("probe.js") && Files.exists(old);
                Files.copy(late ? old : file, copy);
            }
        }
        server.serve(torn);

        assertThat(browser.ask(LOOK)).isEqualTo("other");

        server.stop();
        browser.open(server.url(PLAYBOOK), Screen.DESK);
        assertThat(text()).doesNotContain("Ring twice.");
        assertThat(browser.ask(PROBE)).isEqualTo("one");
        server.restart();
    }

    @Test
    void aPageThatNoCopyHoldsSaysSo() throws IOException {
        copyOf(first);
        server.stop();

        browser.open(server.url("history/playbooks/card-flow/0123abcd.html"), Screen.DESK);

        assertThat(browser.address()).startsWith(server.url("offline/index.html?missing="));
        assertThat(text()).contains("The page history/playbooks/card-flow/0123abcd.html is not in your copy.");
        server.restart();
    }

    @Test
    void turnedOffItLeavesNothingBehind() throws IOException {
        copyOf(first);

        browser.open(server.url("offline/?offline=off"), Screen.DESK);
        Object left = browser.ask("""
            return (async () => {
              for (;;) {
                const workers = await navigator.serviceWorker.getRegistrations();
                const kept = await caches.keys();
                if (!workers.length && !kept.length) return 'nothing';
                await new Promise(later => setTimeout(later, 50));
              }
            })();
            """);

        assertThat(left).isEqualTo("nothing");
        assertThat(text()).contains("Copies are turned off on this device");
    }

    private void copyOf(Path desk) throws IOException {
        browser.open(server.url(""), Screen.DESK);
        assertThat(browser.ask(COPIED, id(desk))).isInstanceOf(Long.class);
    }

    /** As the desk says it itself. */
    private static String id(Path desk) throws IOException {
        return Files.readString(desk.resolve("offline/build.js"))
                .replaceFirst("(?s).*\"build\": \"([0-9a-f]+)\".*", "$1");
    }

    private String says(String words) {
        return String.valueOf(browser.ask(SAYS, words));
    }

    private String text() {
        return String.valueOf(browser.ask(TEXT));
    }
}
