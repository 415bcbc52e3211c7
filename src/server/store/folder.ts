/** A mounted file system, from `/proc/mounts`. */
export interface Mount { readonly at: string; readonly type: string; readonly options: string }

export function readMounts(text: string): readonly Mount[] {
  return text.split("\n").filter(Boolean).map((line) => {
    const [, at = "", type = "", options = ""] = line.split(" ").map((field) => field.replace(/\\([0-7]{3})/gu, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))));
    return { at, type, options };
  });
}

const networkTypes = /^(?:nfs\d*|cifs|smb\d*|smbfs|ncpfs|afs|ceph|glusterfs|lustre|gpfs|ocfs2|gfs2|beegfs|davfs\d*|sshfs|curlftpfs|vboxsf|vmhgfs|prl_fs)$/u;
/** File systems in user space that are disks of this machine all the same. */
const localFuse = /^(?:fuseblk|fuse\.(?:fuse-overlayfs|ntfs-3g|exfat|lxcfs))$/u;

function isNetwork({ type, options }: Mount): boolean {
  if (networkTypes.test(type)) return true;
  if (/^fuse/u.test(type)) return !localFuse.test(type);
  // Windows drives inside WSL, and a shared folder of a virtual machine over TCP.
  return type === "9p" && /(?:^|[,;])(?:aname=drvfs|trans=(?:tcp|fd))/u.test(options);
}

/** Names of folders that a program copies to other machines behind our back. */
const synchronised: readonly (readonly [RegExp, string])[] = [
  [/^onedrive(?: - .*)?$/iu, "OneDrive"], [/^sharepoint$/iu, "SharePoint"], [/^dropbox(?: \(.*\))?$/iu, "Dropbox"],
  [/^(?:google ?drive|googledrive-.*|my drive|drivefs)$/iu, "Google Drive"], [/^(?:icloud ?drive|mobile documents|com~apple~clouddocs)$/iu, "iCloud"],
  [/^cloudstorage$/iu, "một dịch vụ đồng bộ"], [/^(?:nextcloud|owncloud|seafile|box sync|pcloud ?drive|syncthing|mega ?sync)$/iu, "một dịch vụ đồng bộ"],
];

/**
 * Why a folder must not hold the register's database, as a Vietnamese sentence; undefined where it may. A database that
 * two machines write to, or that is copied while it is written, gives numbers twice or is lost. `path` has links resolved.
 */
export function whyNotThere(path: string, mounts: readonly Mount[]): string | undefined {
  if (/^(?:\\\\|\/\/)/u.test(path)) return `Thư mục ${path} nằm trên mạng; sổ phải nằm trên ổ đĩa của chính máy chủ.`;
  const names = path.split(/[\\/]/u);
  for (const name of names) {
    const service = synchronised.find(([pattern]) => pattern.test(name))?.[1];
    if (service) return `Thư mục ${path} do ${service} đồng bộ sang máy khác; sổ phải nằm ở thư mục không đồng bộ.`;
  }
  const inside = ({ at }: Mount): boolean => at === "/" || path === at || path.startsWith(`${at}/`);
  const mount = mounts.filter(inside).reduce<Mount | undefined>((best, each) => (!best || each.at.length >= best.at.length ? each : best), undefined);
  return mount && isNetwork(mount) ? `Thư mục ${path} nằm trên hệ tệp mạng (${mount.type}); sổ phải nằm trên ổ đĩa của chính máy chủ.` : undefined;
}
