package org.tocsin.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** Stands in for the program in {@link LauncherTest}: says what it was given and ends as it was told. */
final class Echo {
    private Echo() {}

    public static void main(String[] args) throws IOException {
        System.out.print("args=" + String.join(",", args) + " stdin=" + new String(System.in.readAllBytes(), UTF_8));
        if (args.length > 0 && args[0].equals("exit")) {
            System.exit(Integer.parseInt(args[1]));
        }
    }
}
