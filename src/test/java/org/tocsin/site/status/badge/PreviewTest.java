package org.tocsin.site.status.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tocsin.present.Trouble;

class PreviewTest {
    private static final String SENTENCE = "Zahlungen mit Karte schlagen in Österreich fehl.";

    @Test
    void itIsAPictureOfTheSizeThatSocialNetworksAskFor() throws IOException {
        BufferedImage picture = picture(SENTENCE, Trouble.MAJOR);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(2, 2)).isEqualTo(0xffffffff);
        assertThat(picture.getRGB(100, 136)).isEqualTo(0xffad1020);
        assertThat(inked(picture, 0xff14202b)).isGreaterThan(9_000);
    }

    @Test
    void itsBytesAreTheSameOnEveryMachine() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(SENTENCE, Trouble.MAJOR));

        assertThat(Base64.getEncoder().encodeToString(digest))
                .isEqualTo("YPZRK8APSRdYoL3fNL0tWzedyra56jxRi2H9Ati5AHA=");
        assertThat(bytes(SENTENCE, Trouble.MAJOR).length).isLessThan(40_000);
    }

    @Test
    void aSentenceInAScriptWithoutLettersLeavesALargerShape() throws IOException {
        BufferedImage picture = picture("كل شيء يعمل.", Trouble.NONE);

        assertThat(inked(picture, 0xff14202b)).isZero();
        assertThat(inked(picture, 0xff0b6a3d)).isGreaterThan(40_000);
    }

    @Test
    void signsThatCannotBeDrawnAreLeftOutOfWordsThatCan() {
        assertThat(Letters.load().drawable("🧯 Cards\u200f  are\nslow 🧯")).contains("Cards are slow");
        assertThat(Letters.load().drawable("🧯")).isEmpty();
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        Letters letters = Letters.load();
        List<String> lines = PreviewPicture.lines(letters, "word ".repeat(40).strip(), 74, 1040, 4);

        assertThat(lines).hasSize(4);
        assertThat(lines.get(3)).endsWith("…");
        assertThat(lines).allSatisfy(line -> assertThat(letters.width(line, 74)).isLessThanOrEqualTo(1040));
        assertThat(PreviewPicture.lines(letters, "w".repeat(80), 74, 1040, 4))
                .singleElement()
                .asString()
                .endsWith("w…");
    }

    @Test
    void everyShapeCoversAGoodPartOfItsSquare() {
        for (BadgeShape shape : BadgeShape.values()) {
            Coverage coverage = new Coverage(200, 200);
            coverage.draw(VectorPath.parse(shape.path()), 0, 0, 10);
            int covered = 0;
            for (byte level : coverage.levels(100)) {
                covered += level;
            }

            assertThat(covered / 40_000).as(shape.word()).isBetween(20, 90);
        }
    }

    private static BufferedImage picture(String sentence, Trouble trouble) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(sentence, trouble)));
    }

    private static byte[] bytes(String sentence, Trouble trouble) {
        return new Preview("Larkfield Status", sentence, trouble)
                .files()
                .get(0)
                .content()
                .get();
    }

    private static int inked(BufferedImage picture, int colour) {
        int inked = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                inked += picture.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return inked;
    }
}
