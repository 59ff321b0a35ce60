"""stub"""
def render(findings, kb, colour=False, width=80):
    return "".join(f"{f.loc.path if f.loc else ''}:{f.loc.line if f.loc else 0}:{f.loc.column if f.loc else 0} {f.level} {f.rule} {f.message}\n" for f in findings)
