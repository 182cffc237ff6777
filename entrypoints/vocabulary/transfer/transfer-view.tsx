import { BackupSection } from './backup-section';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';

/** The ways in and out. */
export function TransferView() {
  return (
    <div className="h-full space-y-4 overflow-y-auto pb-6">
      <BackupSection />
      <ImportSection />
      <ExportSection />
    </div>
  );
}
