package vn.nghitruong.plans.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.FileAccess;
import vn.nghitruong.files.FileKind;
import vn.nghitruong.files.Files;
import vn.nghitruong.files.StoredFile;
import vn.nghitruong.files.Upload;
import vn.nghitruong.plans.PlanDocument;
import vn.nghitruong.plans.PlanFile;
import vn.nghitruong.platform.Subject;
import vn.nghitruong.platform.Verbs;

/** The documents plans are read from: kept as they came, open to whoever reads plans once there is a plan. */
@Component
class ImportFiles implements FileAccess {
    static final Set<FileKind> KINDS = EnumSet.of(FileKind.DOCX, FileKind.PDF, FileKind.TXT);
    private static final String KIND = "plan-import";

    private final Files files;
    private final PlanImportRepository imports;

    ImportFiles(Files files, PlanImportRepository imports) {
        this.files = files;
        this.imports = imports;
    }

    /** The plan in a file that was just sent; a file without one is refused under the name it came with. */
    static PlanDocument read(Upload upload) {
        var path = upload.content();
        try {
            return PlanFile.read(path);
        } catch (BadInput e) {
            throw new BadInput(String.valueOf(e.getMessage()).replace(path.toString(), upload.name()), e);
        }
    }

    void store(Upload upload, long importId) {
        files.store(
                upload,
                new Subject(
                        KIND, String.valueOf(importId), "Bản nháp kế hoạch " + importId, PlanImport.address(importId)));
    }

    Optional<StoredFile> of(PlanImport draft) {
        return files.of(KIND, List.of(String.valueOf(draft.id()))).stream().findFirst();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(StoredFile file, Authentication who) {
        var draft = imports.find(Long.parseLong(file.use().code()));
        var plan = draft.map(PlanImport::planCode).isPresent();
        return Verbs.granted(who, "plans:import") || plan && Verbs.granted(who, "plans:read");
    }
}
