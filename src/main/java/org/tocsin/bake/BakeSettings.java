package org.tocsin.bake;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration, each value named here and none read from a file or the environment.
 *
 * <p>A value that is not overridden has nothing behind it, so asking for it fails. The stock one mixes in the system properties and resolves
 * variables inside values.
 */
final class BakeSettings extends DefaultJBakeConfiguration {
    /** Never a line of a text file, so that no prose is taken for having JBake's own header. */
    private static final String NO_SEPARATOR = "\0";

    private final WorkFolder folder;

    @SuppressWarnings("deprecation") // The other constructor insists on property files' values.
    BakeSettings(WorkFolder folder) {
        super((CompositeConfiguration) null);
        this.folder = folder;
    }

    @Override
    public Map<String, Object> asHashMap() {
        return Map.of();
    }

    @Override
    public File getSourceFolder() {
        return folder.content().toFile();
    }

    @Override
    public File getContentFolder() {
        return folder.content().toFile();
    }

    @Override
    public File getTemplateFolder() {
        return folder.content().toFile();
    }

    @Override
    public File getAssetFolder() {
        return folder.content().toFile();
    }

    @Override
    public File getDestinationFolder() {
        return folder.content().toFile();
    }

    @Override
    public String getRenderEncoding() {
        return "UTF-8";
    }

    @Override
    public String getOutputEncoding() {
        return "UTF-8";
    }

    @Override
    public String getTemplateEncoding() {
        return "UTF-8";
    }

    @Override
    public String getOutputExtension() {
        return ".html";
    }

    @Override
    public String getOutputExtensionByDocType(String type) {
        return ".html";
    }

    @Override
    public String getHeaderSeparator() {
        return NO_SEPARATOR;
    }

    @Override
    public String getDefaultType() {
        return AsciiDocEngine.TYPE;
    }

    @Override
    public String getDefaultStatus() {
        return "published";
    }

    @Override
    public List<String> getDocumentTypes() {
        return List.of(AsciiDocEngine.TYPE);
    }

    @Override
    public String getDataFileDocType() {
        return "data";
    }

    @Override
    public String getIgnoreFileName() {
        return ".jbakeignore";
    }

    @Override
    public String getVersion() {
        return "v2.7.0";
    }

    @Override
    public boolean getUriWithoutExtension() {
        return false;
    }

    @Override
    public String getPrefixForUriWithoutExtension() {
        return "";
    }

    @Override
    public boolean getImgPathUpdate() {
        return false;
    }

    @Override
    public boolean getSanitizeTag() {
        return true;
    }
}
