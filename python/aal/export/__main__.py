# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
import sys

from .cli import main

sys.exit(main())
