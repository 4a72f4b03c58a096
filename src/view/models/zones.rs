//! EcoLogits' zones among the site's places: its codes have three letters, theirs two.

use footprint::data::PlaceId;

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

/// The site's code of a zone; none where none is known.
///
/// ```
/// use per_prompt::view::models::code;
/// assert_eq!((code("FRA"), code("WOR"), code("XXX")), (Some("FR"), Some("world"), None));
/// ```
pub fn code(zone: &str) -> Option<&'static str> {
    match zone {
        "WOR" => Some("world"),
        // EcoLogits' aggregate of Europe.
        "EEE" => Some("europe"),
        _ => CODES.split_ascii_whitespace().filter(|_| zone.len() == 3).find_map(|pair| pair.strip_prefix(zone)),
    }
}

/// The calculator's place of a zone; none where it has no carbon for its electricity.
pub(super) fn place(zone: &str) -> Option<PlaceId> {
    code(zone).and_then(PlaceId::find).filter(|place| place.get().grid.is_some())
}
