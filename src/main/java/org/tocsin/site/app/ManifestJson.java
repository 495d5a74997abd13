package org.tocsin.site.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a web manifest: W3C, "Web Application Manifest". */
final class ManifestJson {
    private ManifestJson() {}

    static byte[] bytes(WebManifest manifest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", "./");
        json.put("name", manifest.name());
        json.put("short_name", manifest.name());
        json.put("description", manifest.description());
        json.put("lang", manifest.language());
        json.put("dir", manifest.direction());
        json.put("start_url", "./");
        json.put("scope", "./");
        json.put("display", "minimal-ui");
        json.put("background_color", manifest.colour());
        json.put("theme_color", manifest.colour());
        List<Map<String, String>> icons = new ArrayList<>();
        for (WebManifest.Icon icon : manifest.icons()) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("src", icon.path());
            entry.put("sizes", icon.sizes());
            entry.put("type", icon.type());
            entry.put("purpose", icon.purpose());
            icons.add(entry);
        }
        json.put("icons", icons);
        return JsonMapper.shared().writeValueAsBytes(json);
    }
}
