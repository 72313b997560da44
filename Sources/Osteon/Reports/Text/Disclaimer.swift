/// What every text with a score ends with, once.
enum Disclaimer {
    static let text = """
        Osteon describes foods; this is not medical advice. It does not diagnose, and does not \
        replace bone-density tests, medicines or your care team. Do not stop or change \
        anastrozole or a bone medicine because of a score.
        """
}
