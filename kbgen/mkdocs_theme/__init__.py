"""The MkDocs theme `kbgen`: Material, without the advertisement that it prints when `mkdocs` loads it.

MkDocs imports a theme's package before any plugin, so that this is the one place where that can be
had for plain `mkdocs build`. The templates are in `theme/`; the plugin puts them in front.
"""

import os

os.environ.setdefault("NO_MKDOCS_2_WARNING", "true")
