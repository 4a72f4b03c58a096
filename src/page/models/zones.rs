//! Names of EcoLogits' zones. Its codes have three letters, the site's two.

use footprint::data::EcoLogits;

use crate::names::Names;
use crate::text::Lang;

/// ISO 3166-1: three letters, then two.
const CODES: &str = "\
    ABWAW AFGAF AGOAO ALBAL AREAE ARGAR ARMAM ASMAS ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BFABF \
    BGDBD BGRBG BHRBH BHSBS BIHBA BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BWABW CAFCF CANCA \
    CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CYMKY CYPCY CZECZ \
    DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK \
    FRAFR FROFO GABGA GBRGB GEOGE GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT \
    GUFGF GUMGU GUYGY HKGHK HNDHN HRVHR HTIHT HUNHU IDNID INDIN IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT \
    JAMJM JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC \
    LKALK LSOLS LTULT LUXLU LVALV MACMO MARMA MDAMD MDGMG MDVMV MEXMX MKDMK MLIML MLTMT MMRMM MNEME \
    MNGMN MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY NAMNA NCLNC NERNE NGANG NICNI NLDNL NORNO NPLNP \
    NRUNR NZLNZ OMNOM PAKPK PANPA PERPE PHLPH PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA \
    REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SHNSH SLBSB SLESL SLVSV SOMSO SPMPM SRBRS SSDSS \
    STPST SURSR SVKSK SVNSI SWESE SWZSZ SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKMTM TLSTL TONTO \
    TTOTT TUNTN TURTR TWNTW TZATZ UGAUG UKRUA URYUY USAUS UZBUZ VCTVC VENVE VGBVG VIRVI VNMVN VUTVU \
    WSMWS YEMYE ZAFZA ZMBZM ZWEZW";

/// A zone's name in a language; its code where none is known.
///
/// ```
/// use per_prompt::page::zone_name;
/// use per_prompt::text::Lang;
/// assert_eq!(zone_name(Lang::En, "FRA"), "France");
/// assert_eq!(zone_name(Lang::ZhHans, "WOR"), "世界");
/// ```
pub fn zone_name(lang: Lang, zone: &str) -> String {
    let names = Names::of(lang);
    let code = match zone {
        "WOR" => "world",
        // EcoLogits' aggregate of Europe.
        "EEE" => "europe",
        _ => CODES.split_whitespace().find_map(|pair| pair.strip_prefix(zone)).unwrap_or(zone),
    };
    let name = names.place(code);
    if name == code { zone.into() } else { name.into() }
}

/// World and Europe, and countries and territories in the order of their names.
pub(super) fn groups(lang: Lang) -> [Vec<(&'static str, String)>; 2] {
    let names = Names::of(lang);
    let mut regions = Vec::new();
    let mut places = Vec::new();
    for zone in &EcoLogits::get().zones {
        let name = zone_name(lang, zone.zone);
        if matches!(zone.zone, "WOR" | "EEE") {
            regions.push((zone.zone, name))
        } else {
            places.push((zone.zone, name))
        }
    }
    // The names' file is in the order that readers of its language expect.
    let order = |name: &str| names.groups().1.iter().position(|[_, known]| *known == name);
    places.sort_by_key(|(_, name)| order(name).unwrap_or(usize::MAX));
    regions.reverse();
    [regions, places]
}
