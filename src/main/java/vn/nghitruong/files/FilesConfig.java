package vn.nghitruong.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.blobs.DiskBlobStore;
import vn.nghitruong.database.Database;
import vn.nghitruong.platform.NavItem;

@Configuration
class FilesConfig {
    @Bean
    BlobStore blobStore(Database database) {
        return new DiskBlobStore(database.files());
    }

    @Bean
    NavItem quarantineNav() {
        return new NavItem(85, "/quan-tri/tep-cach-ly", "files.quarantine.nav", "files:quarantine");
    }
}
