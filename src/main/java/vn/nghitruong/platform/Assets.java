package vn.nghitruong.platform;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of stylesheets and pictures that change with their content, so that a browser may keep them for a year. */
@Component
public class Assets {
    private final ResourceUrlProvider urls;

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    String address(String path) {
        var address = urls.getForLookupPath(path);
        if (address == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return address;
    }
}
