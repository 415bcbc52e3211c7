import banCanSuDangUyBanNhanDanTinhDienBien from "../../../assets/profiles/ban-can-su-dang-uy-ban-nhan-dan-tinh-dien-bien.json";
import banChiDaoChuyenDoiSoDienBien from "../../../assets/profiles/ban-chi-dao-chuyen-doi-so-dien-bien.json";
import banKiemPhieuDaiHoiChiBoToDanPho5 from "../../../assets/profiles/ban-kiem-phieu-dai-hoi-chi-bo-to-dan-pho-5.json";
import banKiemPhieuDaiHoiDangBoTinhDienBien from "../../../assets/profiles/ban-kiem-phieu-dai-hoi-dang-bo-tinh-dien-bien.json";
import banThamTraDaiHoiDangBoTinhDienBien from "../../../assets/profiles/ban-tham-tra-dai-hoi-dang-bo-tinh-dien-bien.json";
import banToChucTinhUyDienBien from "../../../assets/profiles/ban-to-chuc-tinh-uy-dien-bien.json";
import banTuyenGiaoVaDanVanTinhUyDienBien from "../../../assets/profiles/ban-tuyen-giao-va-dan-van-tinh-uy-dien-bien.json";
import banXayDungDangDangUyPhuongMuongThanh from "../../../assets/profiles/ban-xay-dung-dang-dang-uy-phuong-muong-thanh.json";
import chiBoToDanPho5 from "../../../assets/profiles/chi-bo-to-dan-pho-5.json";
import coQuanUyBanKiemTraTinhUyDienBien from "../../../assets/profiles/co-quan-uy-ban-kiem-tra-tinh-uy-dien-bien.json";
import daiHoiChiBoPhongTaiChinh from "../../../assets/profiles/dai-hoi-chi-bo-phong-tai-chinh.json";
import daiHoiChiBoToDanPho5 from "../../../assets/profiles/dai-hoi-chi-bo-to-dan-pho-5.json";
import daiHoiDangBoTinhDienBien from "../../../assets/profiles/dai-hoi-dang-bo-tinh-dien-bien.json";
import daiHoiToanQuoc from "../../../assets/profiles/dai-hoi-toan-quoc.json";
import dangDoanHoiDongNhanDanTinhDienBien from "../../../assets/profiles/dang-doan-hoi-dong-nhan-dan-tinh-dien-bien.json";
import dangUyBoPhanKhoiLamSang from "../../../assets/profiles/dang-uy-bo-phan-khoi-lam-sang.json";
import dangUyDacKhuPhuQuy from "../../../assets/profiles/dang-uy-dac-khu-phu-quy.json";
import dangUyPhuongMuongThanh from "../../../assets/profiles/dang-uy-phuong-muong-thanh.json";
import dangUySoNoiVuDienBien from "../../../assets/profiles/dang-uy-so-noi-vu-dien-bien.json";
import dangUyUyBanNhanDanTinhDienBien from "../../../assets/profiles/dang-uy-uy-ban-nhan-dan-tinh-dien-bien.json";
import dangUyXaThanhChan from "../../../assets/profiles/dang-uy-xa-thanh-chan.json";
import dangUyXaThanhNua from "../../../assets/profiles/dang-uy-xa-thanh-nua.json";
import doanChuTichDaiHoiDangBoTinhDienBien from "../../../assets/profiles/doan-chu-tich-dai-hoi-dang-bo-tinh-dien-bien.json";
import doanThuKyDaiHoiDangBoTinhDienBien from "../../../assets/profiles/doan-thu-ky-dai-hoi-dang-bo-tinh-dien-bien.json";
import hoiDongKhoaHocDienBien from "../../../assets/profiles/hoi-dong-khoa-hoc-dien-bien.json";
import huyenUyTuanGiao from "../../../assets/profiles/huyen-uy-tuan-giao.json";
import lienBaCoQuanDienBien from "../../../assets/profiles/lien-ba-co-quan-dien-bien.json";
import lienCoQuanDienBien from "../../../assets/profiles/lien-co-quan-dien-bien.json";
import phongTongHopVanPhongTinhUy from "../../../assets/profiles/phong-tong-hop-van-phong-tinh-uy.json";
import quanUyTrungUong from "../../../assets/profiles/quan-uy-trung-uong.json";
import thanhUyCanTho from "../../../assets/profiles/thanh-uy-can-tho.json";
import thongTanXa from "../../../assets/profiles/thong-tan-xa.json";
import tieuBanVanKienDienBien from "../../../assets/profiles/tieu-ban-van-kien-dien-bien.json";
import tinhUyDienBien from "../../../assets/profiles/tinh-uy-dien-bien.json";
import trungTamChinhTriPhuongMuongThanh from "../../../assets/profiles/trung-tam-chinh-tri-phuong-muong-thanh.json";
import trungUong from "../../../assets/profiles/trung-uong.json";
import truongChinhTriTinhDienBien from "../../../assets/profiles/truong-chinh-tri-tinh-dien-bien.json";
import uyBanKiemTraDangUyPhuongMuongThanh from "../../../assets/profiles/uy-ban-kiem-tra-dang-uy-phuong-muong-thanh.json";
import uyBanKiemTraTinhUyDienBien from "../../../assets/profiles/uy-ban-kiem-tra-tinh-uy-dien-bien.json";
import vanPhongDangUyPhuongMuongThanh from "../../../assets/profiles/van-phong-dang-uy-phuong-muong-thanh.json";
import vanPhongTinhUyDienBien from "../../../assets/profiles/van-phong-tinh-uy-dien-bien.json";
import vanPhongTrungUong from "../../../assets/profiles/van-phong-trung-uong.json";
import * as v from "valibot";
import type { IssuerKind } from "../../standard/tables";
import type { FormatEdition } from "../../standard/vocabulary";
import type { Issuer } from "../form";
import { profileSchema, type Profile } from "./schema";

// One body of every kind and level, made up around one province; the files are what an office copies to begin with. In the
// order of the organisation, from the centre down.
const files: readonly unknown[] = [
  trungUong,
  vanPhongTrungUong,
  thongTanXa,
  tinhUyDienBien,
  thanhUyCanTho,
  quanUyTrungUong,
  vanPhongTinhUyDienBien,
  banToChucTinhUyDienBien,
  banTuyenGiaoVaDanVanTinhUyDienBien,
  uyBanKiemTraTinhUyDienBien,
  coQuanUyBanKiemTraTinhUyDienBien,
  truongChinhTriTinhDienBien,
  banChiDaoChuyenDoiSoDienBien,
  tieuBanVanKienDienBien,
  hoiDongKhoaHocDienBien,
  phongTongHopVanPhongTinhUy,
  lienCoQuanDienBien,
  lienBaCoQuanDienBien,
  dangUyUyBanNhanDanTinhDienBien,
  dangUyPhuongMuongThanh,
  dangUyXaThanhNua,
  dangUyDacKhuPhuQuy,
  vanPhongDangUyPhuongMuongThanh,
  banXayDungDangDangUyPhuongMuongThanh,
  uyBanKiemTraDangUyPhuongMuongThanh,
  trungTamChinhTriPhuongMuongThanh,
  dangUySoNoiVuDienBien,
  dangUyBoPhanKhoiLamSang,
  chiBoToDanPho5,
  daiHoiToanQuoc,
  daiHoiDangBoTinhDienBien,
  doanChuTichDaiHoiDangBoTinhDienBien,
  doanThuKyDaiHoiDangBoTinhDienBien,
  banThamTraDaiHoiDangBoTinhDienBien,
  banKiemPhieuDaiHoiDangBoTinhDienBien,
  daiHoiChiBoToDanPho5,
  banKiemPhieuDaiHoiChiBoToDanPho5,
  huyenUyTuanGiao,
  dangDoanHoiDongNhanDanTinhDienBien,
  banCanSuDangUyBanNhanDanTinhDienBien,
  daiHoiChiBoPhongTaiChinh,
  dangUyXaThanhChan,
];

let read: readonly Profile[] | null = null;
const profiles = (): readonly Profile[] => (read ??= files.map((file) => v.parse(profileSchema, file)));

/** Profiles by their ids; the ones that others may stand on. */
export const exampleSource = (id: string): Profile | undefined => profiles().find((profile) => profile.id === id);
export const exampleIssuers = (): readonly Issuer[] => profiles().map((profile) => ({ profile, source: exampleSource }));

/** Bodies that only the older edition knows, or names otherwise. */
const onlyBefore2026 = ["huyen-uy-tuan-giao", "dang-doan-hoi-dong-nhan-dan-tinh-dien-bien", "ban-can-su-dang-uy-ban-nhan-dan-tinh-dien-bien", "dai-hoi-chi-bo-phong-tai-chinh", "dang-uy-xa-thanh-chan"];
const onlySince2026 = ["dai-hoi-chi-bo-to-dan-pho-5", "ban-kiem-phieu-dai-hoi-chi-bo-to-dan-pho-5"];
export const suits = ({ profile: { id } }: Issuer, edition: FormatEdition): boolean => !(edition === "hd05" ? onlyBefore2026 : onlySince2026).includes(id);

/** The body that stands for its kind under an edition; undefined where the edition has no such kind. */
export const exampleIssuer = (kind: IssuerKind, edition: FormatEdition): Issuer | undefined => exampleIssuers().find((issuer) => issuer.profile.issuer.kind === kind && suits(issuer, edition));
