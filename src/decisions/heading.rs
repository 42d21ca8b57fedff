//! The headings under which criteria are printed.

use crate::Text;

pub(super) const PRODUCT_QUALITY: Text = Text::new("Chất lượng sản phẩm", "Product quality");
pub(super) const SENSORY: Text = Text::new("Chỉ tiêu cảm quan", "Sensory criteria");
pub(super) const INDICATORS: Text = Text::new("Các chỉ tiêu", "Indicators");
pub(super) const STORY: Text = Text::new("Câu chuyện sản phẩm", "Product story");
pub(super) const DECLARATION: Text = Text::new("Công bố chất lượng sản phẩm", "Product quality declaration");
pub(super) const DECLARATION_AND_TESTING: Text =
    Text::new("Công bố chất lượng, kiểm tra định kỳ", "Quality declaration and periodic testing");
pub(super) const EFFECTIVENESS: Text = Text::new("Hiệu quả sử dụng", "Effectiveness in use");
pub(super) const APPEARANCE: Text = Text::new("Ngoại hình", "Appearance");
pub(super) const BREW: Text = Text::new("Nước pha", "Brew");
pub(super) const DEVELOPMENT: Text = Text::new("Phát triển sản phẩm", "Product development");
pub(super) const COMMUNITY: Text = Text::new("Sức mạnh cộng đồng", "Community strength");
pub(super) const MARKETING: Text = Text::new("Tiếp thị", "Marketing");
pub(super) const COMMUNITY_SERVICES: Text =
    Text::new("Tổ chức dịch vụ cộng đồng", "Organisation of community services");
pub(super) const PRODUCTION: Text = Text::new("Tổ chức sản xuất", "Organisation of production");
pub(super) const LOCATION: Text = Text::new("Vị trí", "Location");
pub(super) const SITE_ARCHITECTURE: Text = Text::new("Kiến trúc", "Architecture");
pub(super) const RECEPTION: Text = Text::new("Bố trí đón tiếp", "Reception of guests");
pub(super) const FACILITIES: Text = Text::new("Trang thiết bị, tiện nghi", "Equipment and amenities");
pub(super) const SERVICE_QUALITY: Text =
    Text::new("Dịch vụ và chất lượng phục vụ", "Services and quality of service");
pub(super) const GOODS: Text = Text::new(
    "Hàng hóa phục vụ khách (như ăn uống, đồ lưu niệm)",
    "Goods for guests (such as food and drink, souvenirs)",
);
pub(super) const MANAGERS_AND_STAFF: Text = Text::new("Người quản lý và nhân viên", "Managers and staff");
